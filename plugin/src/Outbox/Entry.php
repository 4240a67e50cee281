<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

/** A row of the outbox as it was when it was leased. */
final class Entry {
	public function __construct(
		public readonly int $id,
		public readonly string $kind,
		public readonly string $type,
		public readonly string $entity_type,
		public readonly string $entity_id,
		public readonly int $version,
		public readonly string $event_id,
		public readonly string $payload,
		public readonly int $occurred_at,
		public readonly int $attempts,
	) {}

	public function is_state(): bool {
		return 'state' === $this->kind;
	}

	/**
	 * A fact keeps its id; a state's follows from what is sent, so that a repeat is recognised.
	 *
	 * @param string $type What is sent: a record may be gone, or back, since it was marked.
	 */
	public function event_id( string $site_id, string $type ): string {
		return $this->is_state() ? EventId::named( $site_id, $type . ':' . $this->entity_id . ':' . $this->version ) : $this->event_id;
	}
}
