<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

/**
 * The one list of checks. Its faces: Site Health, WooCommerce → Status, `wp sequenzy doctor` and the tab Diagnostics.
 *
 * Each of them takes the list as it is: `array_map( fn( Check $check ) => $check->to_array(), sequenzy()->checks()->all() )`.
 * local() looks at the store only (a few queries, one small write to see that the database takes any); all() also asks
 * Sequenzy once whether it can be reached, which may take five seconds: never on a page that somebody waits for.
 */
final class CheckList {
	public function __construct(
		private readonly StoreSurvey $store,
		private readonly WorkSurvey $work,
		private readonly ConnectionSurvey $connection,
	) {}

	/** @return list<Check> */
	public function local(): array {
		return array(
			...ConnectionChecks::of( $this->connection->look() ),
			...WorkChecks::of( $this->work->look() ),
			...StoreChecks::of( $this->store->look() ),
		);
	}

	/** Asks Sequenzy. */
	public function reach(): Check {
		return ConnectionChecks::reach( $this->connection->ask(), $this->connection->host() );
	}

	/** @return list<Check> */
	public function all(): array {
		return array( $this->reach(), ...$this->local() );
	}
}
