<?php
/** What products are called in the store now. */

declare(strict_types=1);

require __DIR__ . '/../../support/native/open.php';

echo wp_json_encode( array_combine( $told['products'], array_map( static fn( int $id ): string => wc_get_product( $id )->get_name(), $told['products'] ) ) );
