<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;
use WC_Product_Variation;
use WC_Product_Variable;
use WC_Product_Attribute;
use Sequenzy\WooCommerce\Tests\Contract;
use WC_Product_External;
use WC_Product_Grouped;

#[TestDox( 'What Sequenzy learns of a product' )]
final class PayloadTest extends WordPressTestCase {
	/** @return array<string, mixed> */
	private function payload( string $type, int $id ): array {
		$payload = sequenzy()->payloads()->build( $type, array( $id ) )[ $id ];
		self::assertSame( '', Contract::complaint( $type, $payload ) );
		return $payload;
	}

	#[TestDox( 'keeps the contract for every kind of product of this WooCommerce' )]
	public function test_kinds(): void {
		$this->needs_real_woocommerce( 'grouped and external products' );
		$grouped = new WC_Product_Grouped();
		$grouped->set_name( 'Set' );
		$grouped->save();
		$external = new WC_Product_External();
		$external->set_name( 'Elsewhere' );
		$external->save();
		[ $shirt, $sizes ] = $this->t_shirt();
		foreach ( array( $this->simple_product(), $grouped, $external, $shirt ) as $product ) {
			self::assertSame( $product->get_type(), $this->payload( 'product', $product->get_id() )['type'] );
		}
		self::assertSame( array_map( static fn( $size ): int => $size->get_id(), array_values( $sizes ) ), $this->payload( 'product', $shirt->get_id() )['variations'] );
	}

	#[TestDox( 'says the same as WooCommerce\'s own REST API' )]
	public function test_same_as_rest(): void {
		$this->needs_real_woocommerce( 'REST API of its own' );
		$product = $this->simple_product();
		$product->set_sku( 'REFILL-' . $product->get_id() );
		$product->set_sale_price( '9.50' );
		$product->set_manage_stock( true );
		$product->set_stock_quantity( 3 );
		$product->set_category_ids( array( (int) get_option( 'default_product_cat' ) ) );
		$product->save();
		[ $shirt, $sizes ] = $this->t_shirt();
		foreach (
			array(
				array( 'product', $product->get_id(), '/wc/v3/products/' . $product->get_id() ),
				array( 'product', $shirt->get_id(), '/wc/v3/products/' . $shirt->get_id() ),
				array( 'variation', $sizes['Medium']->get_id(), '/wc/v3/products/' . $shirt->get_id() . '/variations/' . $sizes['Medium']->get_id() ),
			) as [ $type, $id, $route ]
		) {
			$theirs = json_decode( (string) wp_json_encode( rest_do_request( new \WP_REST_Request( 'GET', $route ) )->get_data() ), true );
			foreach ( json_decode( (string) wp_json_encode( $this->payload( $type, $id ) ), true ) as $key => $ours ) {
				// REST calls the variation "Medium"; the contract wants the name a shopper knows, "Logo T-Shirt - Medium".
				if ( 'variation' === $type && 'name' === $key ) {
					continue;
				}
				foreach ( is_array( $ours ) && array_is_list( $ours ) ? $ours : array() as $at => $item ) {
					// Lists of objects: ours are lean, what they have must agree.
					is_array( $item ) && $theirs[ $key ][ $at ] = array_intersect_key( $theirs[ $key ][ $at ], $item );
				}
				self::assertEquals( $theirs[ $key ], $ours, "$route $key" );
			}
		}
	}

	#[TestDox( 'a variation names its parent, and says "parent" when the parent\'s stock counts' )]
	public function test_parent_managed(): void {
		[ $shirt, $sizes ] = $this->t_shirt();
		$shirt->set_manage_stock( true );
		$shirt->set_stock_quantity( 4 );
		$shirt->save();
		$payload = $this->payload( 'variation', $sizes['Medium']->get_id() );
		self::assertSame( array( $shirt->get_id(), 'parent' ), array( $payload['parent_id'], $payload['manage_stock'] ) );
		self::assertSame( array( 'Size', 'Medium' ), array( $payload['attributes'][0]['name'], $payload['attributes'][0]['option'] ) );
	}

	#[TestDox( 'a draft and a trashed product are told as such' )]
	public function test_statuses(): void {
		$product = $this->simple_product();
		$product->set_status( 'draft' );
		$product->save();
		self::assertSame( 'draft', $this->payload( 'product', $product->get_id() )['status'] );
		wp_trash_post( $product->get_id() );
		self::assertSame( 'trash', $this->payload( 'product', $product->get_id() )['status'] );
	}

	#[TestDox( 'carries the picture with its address and text' )]
	public function test_image(): void {
		$product = $this->simple_product();
		$image   = wp_insert_attachment( array( 'post_title' => 'Pack', 'post_mime_type' => 'image/png' ), 'coffee.png' );
		update_post_meta( $image, '_wp_attachment_image_alt', 'A pack of coffee' );
		$product->set_image_id( $image );
		$product->save();
		self::assertSame( array( array( 'id' => $image, 'src' => wp_get_attachment_url( $image ), 'alt' => 'A pack of coffee' ) ), $this->payload( 'product', $product->get_id() )['images'] );
	}

	#[TestDox( 'spells names with "&", quotes and umlauts as WooCommerce\'s own REST API does: attributes, options, categories' )]
	public function test_entities(): void {
		$this->needs_real_woocommerce( 'REST API of its own' );
		$attribute = wc_create_attribute( array( 'name' => 'Größe & "Länge"', 'slug' => 'groesse' ) );
		self::assertIsInt( $attribute );
		// As the next request registers it.
		register_taxonomy( 'pa_groesse', array( 'product' ) );
		foreach ( wc_get_attribute_taxonomies() as $known ) {
			$GLOBALS['wc_product_attributes'][ wc_attribute_taxonomy_name( $known->attribute_name ) ] = $known;
		}
		$term     = wp_insert_term( 'Klein & <b>fein</b> "S"', 'pa_groesse' );
		$category = wp_insert_term( 'Kaffee & Tee', 'product_cat' );
		$global   = new WC_Product_Attribute();
		$global->set_id( $attribute );
		$global->set_name( 'pa_groesse' );
		$global->set_options( array( $term['term_id'] ) );
		$global->set_variation( true );
		$custom = new WC_Product_Attribute();
		$custom->set_name( 'Röstung & "Mahlgrad"' );
		$custom->set_options( array( 'Hell & mild', 'Dunkel' ) );
		$custom->set_variation( true );
		$parent = new WC_Product_Variable();
		$parent->set_name( 'Kaffee & "Tee"' );
		$parent->set_attributes( array( $global, $custom ) );
		$parent->set_category_ids( array( $category['term_id'] ) );
		$parent->save();
		$variation = new WC_Product_Variation();
		$variation->set_parent_id( $parent->get_id() );
		$variation->set_attributes( array( 'pa_groesse' => get_term( $term['term_id'] )->slug, sanitize_title( 'Röstung & "Mahlgrad"' ) => 'Hell & mild' ) );
		$variation->save();
		$rest   = static fn( string $route ): array => json_decode( (string) wp_json_encode( rest_do_request( new \WP_REST_Request( 'GET', $route ) )->get_data() ), true );
		$theirs = $rest( '/wc/v3/products/' . $parent->get_id() );
		$ours   = sequenzy()->payloads()->build( 'product', array( $parent->get_id() ) )[ $parent->get_id() ];
		self::assertSame( $theirs['name'], $ours['name'] );
		self::assertSame( $theirs['categories'], $ours['categories'] );
		foreach ( $ours['attributes'] as $number => $attribute_of_ours ) {
			self::assertSame( array_intersect_key( $theirs['attributes'][ $number ], $attribute_of_ours ), $attribute_of_ours );
		}
		$theirs = $rest( '/wc/v3/products/' . $parent->get_id() . '/variations/' . $variation->get_id() );
		$ours   = sequenzy()->payloads()->build( 'variation', array( $variation->get_id() ) )[ $variation->get_id() ];
		foreach ( $ours['attributes'] as $number => $choice ) {
			self::assertSame( array_intersect_key( $theirs['attributes'][ $number ], $choice ), $choice );
		}
		wc_delete_attribute( $attribute );
	}
}
