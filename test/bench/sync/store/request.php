<?php
/** The owner presses "Sync now". */

declare(strict_types=1);

require __DIR__ . '/../../../support/native/open.php';

sequenzy()->sync()->request( 'manual', sequenzy()->connection()->integration_id, 'user:1' );
echo wp_json_encode( sequenzy()->sync_view()->to_array()['run'] );
