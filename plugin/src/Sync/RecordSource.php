<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Outbox\Entity;

/** The ids of one kind of records, read page by page between two ids: no OFFSET, so that the last page costs what the first does. */
interface RecordSource {
	public const UNINDEXED_IDS = 20_000;

	/**
	 * @param int $low  The lowest id that counts.
	 * @param int $high The highest.
	 * @return list<Entity> The first of them by id, from above or from below.
	 */
	public function page( int $low, int $high, int $limit, bool $is_newest_first ): array;

	public function count(): int;

	/** The highest id there is; 0: none. */
	public function highest_id(): int;

	/** How many ids one statement may look at when it asks for what was saved since: without an index of the dates it reads every record. */
	public function ids_at_once(): int;

	/**
	 * Records that were saved since, between two ids.
	 *
	 * @param int $since Seconds since 1970.
	 * @param int $low   The lowest id that counts.
	 * @param int $high  The highest.
	 * @return array<int, array{Entity, int}> By id, rising, with the second of the save.
	 */
	public function modified_since( int $since, int $low, int $high, int $limit ): array;
}
