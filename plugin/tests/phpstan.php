<?php
/** Constants that WordPress and the main file define; for PHPStan only. */

define( 'ABSPATH', '/' );
define( 'ARRAY_A', 'ARRAY_A' );
define( 'WP_PLUGIN_DIR', '/plugins' );
define( 'SEQUENZY_VERSION', '0.0.0' );
define( 'SEQUENZY_NEEDS', array( 'php' => '0', 'wordpress' => '0', 'woocommerce' => '0' ) );
define( 'SEQUENZY_FILE', '/sequenzy-for-woocommerce.php' );
