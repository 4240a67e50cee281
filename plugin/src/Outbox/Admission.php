<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

/** Says whether the store keeps anything for Sequenzy now; asked in shoppers' requests, so it costs no query. */
interface Admission {
	/** @return 'ready'|'paused'|null Status of new entries; null: keep nothing (before consent, after a disconnect, in a copy). */
	public function entry_status(): ?string;

	/** Whether Sequenzy takes something beyond the usual (contract: connect-token-granted.json, features). */
	public function takes( string $feature ): bool;
}
