<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Api\Transport;
use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\Seal;

/** Looks at the connection; judges nothing. */
final class ConnectionSurvey {
	/** Nobody's request: whoever answers that it does not exist is Sequenzy. */
	private const NOBODYS = '/connect/requests/reachable';

	public function __construct(
		private readonly Access $access,
		private readonly Transport $transport,
	) {}

	public function look(): ConnectionFindings {
		$connection = $this->access->connection();
		return new ConnectionFindings( $connection->state, $connection->company_name, $connection->problem(), Seal::key_source() );
	}

	/** Asks Sequenzy something that changes nothing. */
	public function ask(): Answer {
		return $this->transport->get( self::NOBODYS, array( 'status' ) );
	}

	public function host(): string {
		return $this->transport->host();
	}
}
