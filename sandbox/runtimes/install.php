<?php
/**
 * WordPress as its installation screen would leave it.
 *
 * @package Sequenzy\Sandbox
 */

define( 'WP_INSTALLING', true );
require '/wordpress/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'My WordPress Website', 'admin', 'admin@localhost.com', true, '', 'password' );
echo 'installed';
