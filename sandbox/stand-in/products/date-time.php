<?php

declare( strict_types=1 );

/** An instant, in the zone of the store. */
class WC_DateTime extends DateTime {}
