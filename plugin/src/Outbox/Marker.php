<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

/** What a request leaves in the outbox: a fact, kept as it was, or a record whose state is read when it is sent. */
final class Marker {
	/** @param string $payload JSON; empty for a state that is read when it is sent. */
	private function __construct(
		public readonly string $kind,
		public readonly string $type,
		public readonly ?Entity $entity,
		public readonly string $event_id,
		public readonly string $payload,
	) {}

	public static function fact( string $type, string $event_id, string $payload ): self {
		return new self( 'fact', $type, null, $event_id, $payload );
	}

	/** @param string $payload JSON that the record itself will not know any more when it is sent, e.g. a previous address; for a cart all of it. */
	public static function changed( Entity $entity, string $payload ): self {
		return new self( 'state', $entity->event_type(), $entity, '', $payload );
	}

	/** @param string $payload JSON of the whole event: soon there is no record to read. */
	public static function deleted( Entity $entity, string $payload ): self {
		return new self( 'state', $entity->type . '.deleted', $entity, '', $payload );
	}

	/** One entry a record and one a fact. */
	public function key(): string {
		return $this->entity?->key() ?? $this->event_id;
	}

	public function is_state(): bool {
		return 'state' === $this->kind;
	}

	/** Two changes of one request. That it was deleted outweighs all; of what was before, the first; a cart is as it is now. */
	public function after( ?self $earlier ): self {
		return match ( true ) {
			null === $earlier || ! $this->is_state() => $this,
			str_ends_with( $earlier->type, '.deleted' ) => $earlier,
			str_ends_with( $this->type, '.deleted' ), 'cart' === $this->entity?->type, '' === $earlier->payload => $this,
			default => $earlier,
		};
	}
}
