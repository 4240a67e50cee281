<?php
/** Nobody has a cart, and nothing waits. */

declare(strict_types=1);

require __DIR__ . '/../../../support/native/open.php';

global $wpdb;
$wpdb->query( "DELETE FROM {$wpdb->prefix}woocommerce_sessions" );
$wpdb->query( "DELETE FROM {$wpdb->usermeta} WHERE meta_key LIKE '%persistent_cart%' OR meta_key = '_sequenzy_cart'" );
$wpdb->query( "DELETE FROM {$wpdb->prefix}sequenzy_outbox" );
$wpdb->query( "DELETE FROM {$wpdb->options} WHERE option_name LIKE '%transient%sequenzy%'" );
echo '{}';
