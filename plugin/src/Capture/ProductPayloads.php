<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Capture;

use DateTimeInterface;
use Sequenzy\WooCommerce\Filters;
use WC_Product;
use WC_Product_Variable;
use WC_Product_Attribute;
use WC_Product_Factory;
use WP_Term;

/** Products and variations as the wire wants them: a lean subset of WooCommerce's own REST v3 shape (contract: product.json, variation.json). */
final class ProductPayloads {
	public function __construct(
		private readonly VariationStore $variations,
		private readonly Filters $filters,
	) {}

	/**
	 * @param list<int> $ids
	 * @return array<int, array<string, mixed>> By id.
	 */
	public function products( array $ids ): array {
		$products = array_filter( $this->read( $ids ), static fn( WC_Product $product ): bool => ! $product->is_type( 'variation' ) );
		$variable = array_filter( $products, static fn( WC_Product $product ): bool => $product instanceof WC_Product_Variable );
		foreach ( array() === $variable ? array() : $this->variations->children( array_keys( $variable ) ) as $id => $children ) {
			$variable[ $id ]->set_children( $children );
		}
		return array_map( $this->product( ... ), $products );
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, array<string, mixed>> By id. A variation whose parent is gone cannot be told to Sequenzy: to it, it is gone too.
	 */
	public function variations( array $ids ): array {
		return array_map( $this->variation( ... ), array_filter( $this->read( $ids ), static fn( WC_Product $product ): bool => $product->is_type( 'variation' ) && $product->get_parent_id() > 0 ) );
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, WC_Product>
	 */
	private function read( array $ids ): array {
		$this->prime( $ids );
		$products = array();
		foreach ( $ids as $id ) {
			$product = wc_get_product( $id );
			if ( $product instanceof WC_Product && ! $this->filters->skips( $product ) ) {
				$products[ $id ] = $product;
			}
		}
		return $products;
	}

	/**
	 * A few queries for all, however many ids: the records, then what belongs to them (parents and pictures).
	 *
	 * @param list<int> $ids
	 */
	private function prime( array $ids ): void {
		_prime_post_caches( $ids, true, true );
		$parents = array_filter( array_map( static fn( int $id ): int => (int) wp_get_post_parent_id( $id ), $ids ) );
		_prime_post_caches( array_values( array_unique( $parents ) ), true, true );
		$images = array();
		foreach ( array( ...$ids, ...$parents ) as $id ) {
			$image   = get_post_meta( $id, '_thumbnail_id', true );
			$gallery = get_post_meta( $id, '_product_image_gallery', true );
			array_push( $images, is_scalar( $image ) ? (int) $image : 0, ...array_map( 'intval', explode( ',', is_string( $gallery ) ? $gallery : '' ) ) );
		}
		_prime_post_caches( array_values( array_unique( array_filter( $images ) ) ), false, true );
		$this->prime_transients( array( ...$ids, ...array_values( array_unique( $parents ) ) ) );
	}

	/**
	 * WooCommerce looks for two of each variable product, one product after the other.
	 *
	 * @param list<int> $ids
	 */
	private function prime_transients( array $ids ): void {
		$names = array();
		foreach ( wp_using_ext_object_cache() ? array() : $ids as $id ) {
			if ( 'variable' === WC_Product_Factory::get_product_type( $id ) ) {
				array_push( $names, "_transient_wc_var_prices_$id", "_transient_timeout_wc_var_prices_$id", "_transient_wc_product_children_$id", "_transient_timeout_wc_product_children_$id" );
			}
		}
		wp_prime_option_caches( $names );
	}

	/** @return array<string, mixed> */
	private function product( WC_Product $product ): array {
		return array(
			'id'               => $product->get_id(),
			'name'             => $product->get_name(),
			'slug'             => $product->get_slug(),
			'permalink'        => $product->get_permalink(),
			'type'             => $product->get_type(),
			'status'           => $product->get_status(),
			...$this->prices_and_stock( $product ),
			'manage_stock'     => true === $product->get_manage_stock(),
			'images'           => $this->images( $product ),
			'categories'       => $this->categories( $product->get_id() ),
			'attributes'       => array_map( $this->attribute( ... ), array_values( array_filter( $product->get_attributes(), static fn( mixed $attribute ): bool => $attribute instanceof WC_Product_Attribute ) ) ),
			'variations'       => $product->is_type( 'variable' ) ? array_map( 'intval', array_values( $product->get_children() ) ) : array(),
			'date_created_gmt' => $this->instant( $product->get_date_created() ),
		);
	}

	/** @return array<string, mixed> */
	private function variation( WC_Product $variation ): array {
		/** @var bool|'parent' $manage_stock WooCommerce documents a bool, but answers the word when the parent's stock counts. */
		$manage_stock = $variation->get_manage_stock();
		return array(
			'id'           => $variation->get_id(),
			'parent_id'    => $variation->get_parent_id(),
			'name'         => $variation->get_name(),
			'permalink'    => $variation->get_permalink(),
			'status'       => $variation->get_status(),
			...$this->prices_and_stock( $variation ),
			'manage_stock' => $manage_stock,
			'image'        => $this->image( (int) $variation->get_image_id() ),
			'attributes'   => $this->choices( $variation ),
		);
	}

	/** @return array<string, mixed> */
	private function prices_and_stock( WC_Product $product ): array {
		$quantity = $product->get_stock_quantity();
		return array(
			'sku'               => $product->get_sku(),
			'price'             => (string) $product->get_price(),
			'regular_price'     => (string) $product->get_regular_price(),
			'sale_price'        => (string) $product->get_sale_price(),
			'stock_quantity'    => is_numeric( $quantity ) ? $quantity : null,
			'stock_status'      => $product->get_stock_status(),
			'backorders'        => $product->get_backorders(),
			'date_modified_gmt' => $this->instant( $product->get_date_modified() ),
		);
	}

	/** @return list<array{id: int, src: string, alt: string}> The main picture first. */
	private function images( WC_Product $product ): array {
		$images = array();
		foreach ( array( $product->get_image_id(), ...$product->get_gallery_image_ids() ) as $id ) {
			$image = is_numeric( $id ) ? $this->image( (int) $id ) : null;
			if ( null !== $image ) {
				$images[] = $image;
			}
		}
		return $images;
	}

	/** @return array{id: int, src: string, alt: string}|null */
	private function image( int $id ): ?array {
		$src = $id > 0 ? wp_get_attachment_url( $id ) : false;
		$alt = $id > 0 ? get_post_meta( $id, '_wp_attachment_image_alt', true ) : '';
		return is_string( $src ) ? array(
			'id'  => $id,
			'src' => $src,
			'alt' => is_string( $alt ) ? $alt : '',
		) : null;
	}

	/** @return list<array{id: int, name: string, slug: string}> */
	private function categories( int $product_id ): array {
		$terms      = get_the_terms( $product_id, 'product_cat' );
		$categories = array();
		foreach ( is_array( $terms ) ? $terms : array() as $term ) {
			$categories[] = array(
				'id'   => $term->term_id,
				'name' => $term->name,
				'slug' => $term->slug,
			);
		}
		return $categories;
	}

	/** @return array{id: int, name: string, options: list<string>} */
	private function attribute( WC_Product_Attribute $attribute ): array {
		$options = array();
		foreach ( $attribute->is_taxonomy() ? (array) $attribute->get_terms() : $attribute->get_options() as $option ) {
			$options[] = $option instanceof WP_Term ? $option->name : ( is_scalar( $option ) ? (string) $option : '' );
		}
		return array(
			'id'      => $attribute->get_id(),
			'name'    => self::label( $attribute->get_name(), null ),
			'options' => $options,
		);
	}

	/** @return list<array{id: int, name: string, option: string}> What makes this variation; "any" is left out. */
	private function choices( WC_Product $variation ): array {
		$parent  = wc_get_product( $variation->get_parent_id() );
		$choices = array();
		foreach ( $variation->get_attributes() as $name => $value ) {
			if ( is_string( $value ) && '' !== $value ) {
				$term      = taxonomy_exists( (string) $name ) ? get_term_by( 'slug', $value, (string) $name ) : false;
				$choices[] = array(
					'id'     => wc_attribute_taxonomy_id_by_name( (string) $name ),
					'name'   => self::label( (string) $name, $parent instanceof WC_Product ? $parent : null ),
					'option' => $term instanceof WP_Term ? $term->name : $value,
				);
			}
		}
		return $choices;
	}

	/** The name as the owner typed it; WooCommerce makes it ready for a page, with "&amp;". */
	private static function label( string $name, ?WC_Product $product ): string {
		return wp_specialchars_decode( null === $product ? wc_attribute_label( $name ) : wc_attribute_label( $name, $product ), ENT_QUOTES );
	}

	private function instant( ?DateTimeInterface $date ): ?string {
		return null === $date ? null : gmdate( 'Y-m-d\TH:i:s', $date->getTimestamp() );
	}
}
