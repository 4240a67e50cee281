<?php
/**
 * The block on the page. Variables given by WordPress: $attributes, $content, $block.
 *
 * @package Sequenzy\WooCommerce
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

/**
 * @var array<string, mixed> $attributes
 * @var WP_Block             $block
 */
$sequenzy_product_id = $attributes['productId'] ?? $block->context['postId'] ?? 0;
// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- The form escapes what it prints.
echo sequenzy_back_in_stock_form( is_numeric( $sequenzy_product_id ) ? (int) $sequenzy_product_id : 0, get_block_wrapper_attributes(), array_filter( (array) ( $attributes['texts'] ?? array() ), 'is_string' ) );
