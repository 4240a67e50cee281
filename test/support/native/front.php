<?php
/** Router of PHP's own server: every request is the shop page of the store, as a stranger sees it. */

declare(strict_types=1);

$argv                   = array( '', '{}' );
$_SERVER['HTTP_HOST']   = 'store.example.com';
$_SERVER['HTTPS']       = 'on';
$_SERVER['REQUEST_URI'] = '/?post_type=product';
$_GET                   = array( 'post_type' => 'product' );
$_REQUEST               = $_GET;
putenv( 'SEQUENZY_TEST_THEME=classic-theme' );

require __DIR__ . '/open.php';

define( 'WP_USE_THEMES', true );
wp();
require ABSPATH . WPINC . '/template-loader.php';
