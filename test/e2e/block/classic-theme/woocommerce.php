<?php
/** The shop and its products, as WooCommerce prints them for classic themes. */

declare(strict_types=1);

get_header();
woocommerce_content();
get_footer();
