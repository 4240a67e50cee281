<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Namesake;

/** A plugin that connects a store to Sequenzy, as its headers tell. */
final class Namesake {
	/** @param string $file Main file below plugins/. */
	public function __construct(
		public readonly string $file,
		public readonly string $name,
		public readonly string $version,
		public readonly string $author,
	) {}

	/** Versions change, names are alike: the maker tells them apart. */
	public function is_by_maker_of( self $other ): bool {
		return 0 === strcasecmp( $this->author, $other->author );
	}

	/** For people. */
	public function title(): string {
		return '' === $this->author
			? trim( sprintf( '“%s” %s', $this->name, $this->version ) )
			/* translators: 1: name of a plugin, 2: its version, 3: who made it. */
			: sprintf( __( '“%1$s” %2$s by %3$s', 'sequenzy-for-woocommerce' ), $this->name, $this->version, $this->author );
	}
}
