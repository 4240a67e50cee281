<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Admin;

use Sequenzy\WooCommerce\Connection\Status;
use Sequenzy\WooCommerce\Sync\WaitlistCounts;
use WP_Post;

/** The product list and the product's own page say who waits for it. Quiet: no script, no style, no query beyond what the page makes anyway. */
final class ProductScreens {
	private const COLUMN = 'sequenzy_waitlist';

	public function __construct(
		private readonly Status $status,
		private readonly WaitlistWords $words,
	) {}

	/**
	 * @param array<string, string> $columns
	 * @return array<string, string>
	 */
	public function add_column( array $columns ): array {
		return $this->status->is_active() ? $columns + array( self::COLUMN => esc_html__( 'Waitlist', 'sequenzy-for-woocommerce' ) ) : $columns;
	}

	public function write_column( string $column, int $product_id ): void {
		if ( self::COLUMN === $column ) {
			$counts = WaitlistCounts::of( $product_id );
			echo 0 === $counts['waiting'] && '' === $counts['toldAt']
				? '<span aria-hidden="true">–</span><span class="screen-reader-text">' . esc_html__( 'Nobody waits', 'sequenzy-for-woocommerce' ) . '</span>'
				: esc_html( $this->words->waiting( $counts['waiting'] ) ) . '<br><small>' . esc_html( $this->words->told( $counts['toldAt'] ) ) . '</small>';
		}
	}

	public function add_panel(): void {
		if ( $this->status->is_active() ) {
			add_meta_box( 'sequenzy-waitlist', __( 'Back-in-stock waitlist', 'sequenzy-for-woocommerce' ), array( $this, 'write_panel' ), 'product', 'side', 'low' );
		}
	}

	public function write_panel( WP_Post $product ): void {
		$counts = WaitlistCounts::of( $product->ID );
		echo '<p>' . esc_html( $this->words->waiting( $counts['waiting'] ) ) . '<br>' . esc_html( $this->words->told( $counts['toldAt'] ) ) . '</p>';
		echo '<p class="description">' . esc_html__( 'As Sequenzy told this store last; it may be a minute old.', 'sequenzy-for-woocommerce' ) . '</p>';
	}
}
