<?php
/** What was given up; after that it is forgotten, so that the next scenario begins without. */

declare(strict_types=1);

require __DIR__ . '/life.php';

global $wpdb;
echo wp_json_encode( sequenzy()->dead_entries()->page() );
$wpdb->query( "DELETE FROM {$wpdb->prefix}sequenzy_outbox WHERE status = 'dead'" );
