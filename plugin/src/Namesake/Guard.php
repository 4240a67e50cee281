<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Namesake;

use WP_Error;

/** Keeps two plugins of one name apart: neither becomes the other by an update or an upload. */
final class Guard {
	public function __construct( private readonly Namesakes $namesakes ) {}

	/**
	 * The header "Update URI: false" asks WordPress.org not to offer the plugin of the same name there as our update. Hosts that
	 * answer update checks themselves may not read it. We have no update server: whatever is offered for our file is another plugin.
	 *
	 * @param mixed $updates What WordPress knows of updates; false when it knows nothing.
	 * @return mixed
	 */
	public function refuse_foreign_update( mixed $updates ): mixed {
		if ( is_object( $updates ) ) {
			foreach ( array( 'response', 'no_update' ) as $list ) {
				if ( isset( $updates->{$list} ) && is_array( $updates->{$list} ) ) {
					$updates->{$list} = array_diff_key( $updates->{$list}, array( plugin_basename( SEQUENZY_FILE ) => true ) );
				}
			}
		}
		return $updates;
	}

	/**
	 * Before WordPress puts an unpacked plugin in its place: whoever stands there under the same name, by another maker, stays.
	 *
	 * @param mixed $source Folder of what was unpacked; or why that failed.
	 * @return mixed
	 */
	public function refuse_to_overwrite( mixed $source ): mixed {
		$coming = is_string( $source ) ? $this->namesakes->unpacked_in( $source ) : null;
		$there  = null === $coming ? null : $this->namesakes->installed_in( dirname( $coming->file ) );
		if ( null === $coming || null === $there || $coming->is_by_maker_of( $there ) ) {
			return $source;
		}
		return new WP_Error(
			'sequenzy_other_plugin',
			sprintf(
				/* translators: 1: folder, 2: plugin that is installed, 3: plugin that was to be installed. */
				__( 'Nothing was changed. The folder %1$s holds %2$s; what you wanted to install is %3$s, another plugin of the same name. If you want to change over, disconnect and delete the first one under Plugins, then install the other.', 'sequenzy-for-woocommerce' ),
				dirname( $there->file ),
				$there->title(),
				$coming->title()
			)
		);
	}
}
