<?php
/**
 * Loads WordPress of the throw-away site SEQUENZY_TEST_SITE. Also run by child processes.
 */

declare(strict_types=1);

require __DIR__ . '/configuration.php';
require ABSPATH . 'wp-settings.php';
