<?php

declare(strict_types=1);

use Sequenzy\WooCommerce\Tests\Site\ThrowAwaySite;

require_once dirname( __DIR__ ) . '/vendor/autoload.php';

$arguments = implode( ' ', is_array( $_SERVER['argv'] ?? null ) ? $_SERVER['argv'] : array() );
if ( 1 === preg_match( '/--testsuite[= ]wordpress/', $arguments ) ) {
	$site = ThrowAwaySite::assemble();
	putenv( 'SEQUENZY_TEST_SITE=' . $site );
	require __DIR__ . '/site/load.php';
}
