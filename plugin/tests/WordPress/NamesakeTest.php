<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Plugin_Upgrader;
use Sequenzy\WooCommerce\Admin\NamesakeNotice;
use Sequenzy\WooCommerce\Health\StoreChecks;
use Sequenzy\WooCommerce\Health\StoreSurvey;
use Sequenzy\WooCommerce\Namesake\Guard;
use WP_Ajax_Upgrader_Skin;
use WP_Error;
use ZipArchive;

#[TestDox( 'The vendor’s own plugin of the same name' )]
final class NamesakeTest extends WordPressTestCase {
	private const OURS = 'Sequenzy for WooCommerce contributors';

	/** @var list<string> */
	private array $folders = array();

	protected function setUp(): void {
		parent::setUp();
		require_once ABSPATH . 'wp-admin/includes/admin.php';
		require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
		add_filter( 'filesystem_method', array( self::class, 'direct' ) );
	}

	protected function tearDown(): void {
		deactivate_plugins( array_map( static fn( string $folder ): string => "$folder/plugin.php", $this->folders ), true );
		foreach ( $this->folders as $folder ) {
			self::remove( WP_PLUGIN_DIR . '/' . $folder );
		}
		wp_cache_delete( 'plugins', 'plugins' );
		remove_filter( 'filesystem_method', array( self::class, 'direct' ) );
		parent::tearDown();
	}

	public static function direct(): string {
		return 'direct';
	}

	private static function remove( string $folder ): void {
		array_map( 'unlink', (array) glob( "$folder/*" ) );
		is_dir( $folder ) && rmdir( $folder );
	}

	private static function source( string $name, string $author, string $domain ): string {
		return "<?php\n/**\n * Plugin Name: $name\n * Version: 2.0.0\n * Author: $author\n * Text Domain: $domain\n */\n";
	}

	private function installed( string $folder, string $name, string $author, string $domain = '' ): void {
		$this->folders[] = $folder;
		mkdir( WP_PLUGIN_DIR . '/' . $folder );
		file_put_contents( WP_PLUGIN_DIR . "/$folder/plugin.php", self::source( $name, $author, $domain ) );
		wp_cache_delete( 'plugins', 'plugins' );
	}

	/**
	 * A person uploads a zip and says "Replace current with uploaded".
	 *
	 * @return array<string, string> What WordPress then complains of, by code.
	 */
	private function upload( string $folder, string $name, string $author ): array {
		$zip  = (string) wp_tempnam( 'upload.zip' );
		$file = new ZipArchive();
		$file->open( $zip, ZipArchive::OVERWRITE );
		$file->addFromString( "$folder/plugin.php", self::source( $name, $author, 'sequenzy-for-woocommerce' ) );
		$file->close();
		$skin  = new WP_Ajax_Upgrader_Skin();
		$level = ob_get_level();
		( new Plugin_Upgrader( $skin ) )->install( $zip, array( 'overwrite_package' => true ) );
		while ( ob_get_level() > $level ) {
			ob_end_clean();
		}
		is_file( $zip ) && unlink( $zip );
		$errors = $skin->get_errors();
		return array_combine( $errors->get_error_codes(), array_map( $errors->get_error_message( ... ), $errors->get_error_codes() ) );
	}

	private static function verdict(): string {
		return array_column( StoreChecks::of( sequenzy()->get( StoreSurvey::class )->look() ), null, 'id' )['namesakes']->verdict->value;
	}

	private static function notice(): string {
		set_current_screen( 'plugins' );
		ob_start();
		sequenzy()->get( NamesakeNotice::class )->show();
		return wp_strip_all_tags( (string) ob_get_clean() );
	}

	/** @return array<string, array{string, string, string}> Folder, name, text domain. */
	public static function others(): array {
		return array(
			'in a folder with a number'       => array( 'sequenzy-for-woocommerce-2', 'Sequenzy for WooCommerce', '' ),
			'in a folder of any name'         => array( 'store-connector', 'Connector', 'sequenzy-for-woocommerce' ),
			'under a name that is much alike' => array( 'sequenzy-woo', 'Sequenzy – Email for WooCommerce', 'sequenzy' ),
		);
	}

	#[DataProvider( 'others' )]
	#[TestDox( 'is recognised $_dataName, does no harm while it is switched off, and is named with what to do when it is on' )]
	public function test_recognised( string $folder, string $name, string $domain ): void {
		self::assertSame( array( 'pass', '' ), array( self::verdict(), self::notice() ) );
		$this->installed( $folder, $name, 'Sequenzy', $domain );
		self::assertSame( array( 'pass', '' ), array( self::verdict(), self::notice() ) );
		self::assertNull( activate_plugin( "$folder/plugin.php" ) );
		self::assertSame( 'fail', self::verdict() );
		self::assertStringContainsString( "“{$name}” 2.0.0 by Sequenzy does the same job", self::notice() );
		wp_set_current_user( 0 );
		self::assertSame( '', self::notice() );
	}

	#[TestDox( 'is not taken for what merely stands beside it' )]
	public function test_strangers(): void {
		$this->installed( 'sequence-numbers', 'Sequence numbers for WooCommerce', 'Somebody' );
		activate_plugin( 'sequence-numbers/plugin.php' );
		self::assertSame( array( 'pass', '' ), array( self::verdict(), self::notice() ) );
	}

	#[TestDox( 'is never offered as an update of this one, and keeps its own updates' )]
	public function test_updates(): void {
		$ours   = plugin_basename( SEQUENZY_FILE );
		$offer  = static fn( string $file ): object => (object) array( 'plugin' => $file, 'slug' => 'sequenzy-for-woocommerce', 'new_version' => '99.0.0', 'package' => 'https://downloads.wordpress.org/plugin/sequenzy-for-woocommerce.99.0.0.zip' );
		$theirs = 'sequenzy-for-woocommerce-2/plugin.php';
		set_site_transient( 'update_plugins', (object) array( 'last_checked' => 1, 'checked' => array( $ours => '0.1.0' ), 'response' => array( $ours => $offer( $ours ), $theirs => $offer( $theirs ) ), 'no_update' => array( $ours => $offer( $ours ) ) ) );
		$known = get_site_transient( 'update_plugins' );
		self::assertSame( array( array( $theirs ), array() ), array( array_keys( $known->response ), $known->no_update ) );
		delete_site_transient( 'update_plugins' );
		self::assertFalse( get_site_transient( 'update_plugins' ) );
		self::assertSame( 'false', get_plugin_data( SEQUENZY_FILE, false, false )['UpdateURI'] );
	}

	#[TestDox( 'is not overwritten by an upload of this one, nor this one by it; a newer version of either takes its place' )]
	public function test_overwriting(): void {
		$this->installed( 'sequenzy-store', 'Sequenzy for WooCommerce', 'Sequenzy' );
		$refused = $this->upload( 'sequenzy-store', 'Sequenzy for WooCommerce', self::OURS );
		self::assertSame( array( 'sequenzy_other_plugin' ), array_keys( $refused ) );
		self::assertStringContainsString( 'holds “Sequenzy for WooCommerce” 2.0.0 by Sequenzy;', $refused['sequenzy_other_plugin'] );
		self::assertSame( 'Sequenzy', get_plugin_data( WP_PLUGIN_DIR . '/sequenzy-store/plugin.php', false, false )['Author'] );
		self::assertSame( array(), $this->upload( 'sequenzy-store', 'Sequenzy for WooCommerce 3', 'Sequenzy' ) );
		self::assertSame( 'Sequenzy for WooCommerce 3', get_plugin_data( WP_PLUGIN_DIR . '/sequenzy-store/plugin.php', false, false )['Name'] );

		$this->installed( 'sequenzy-ours', 'Sequenzy for WooCommerce', self::OURS );
		self::assertSame( array( 'sequenzy_other_plugin' ), array_keys( $this->upload( 'sequenzy-ours', 'Sequenzy for WooCommerce', 'Sequenzy' ) ) );
		self::assertSame( array(), $this->upload( 'sequenzy-ours', 'Sequenzy for WooCommerce', self::OURS ) );
	}

	#[TestDox( 'a second copy of this one can be switched on without harm, is named, and takes nothing along when it is deleted' )]
	public function test_second_copy(): void {
		$this->folders[] = 'sequenzy-copy';
		mkdir( WP_PLUGIN_DIR . '/sequenzy-copy' );
		foreach ( array( 'sequenzy-for-woocommerce.php', 'requirements.php', 'uninstall.php' ) as $file ) {
			copy( dirname( SEQUENZY_FILE ) . '/' . $file, WP_PLUGIN_DIR . '/sequenzy-copy/' . $file );
		}
		wp_cache_delete( 'plugins', 'plugins' );
		self::assertNull( activate_plugin( 'sequenzy-copy/sequenzy-for-woocommerce.php' ) );
		self::assertSame( 'fail', self::verdict() );
		self::assertStringContainsString( '“Sequenzy for WooCommerce” ' . SEQUENZY_VERSION . ' by ' . self::OURS, self::notice() );
		$this->connect();
		deactivate_plugins( 'sequenzy-copy/sequenzy-for-woocommerce.php' );
		uninstall_plugin( 'sequenzy-copy/sequenzy-for-woocommerce.php' );
		self::assertSame( array( 'pass', 'active' ), array( self::verdict(), sequenzy()->connection()->state->value ) );
		self::assertSame( array(), $this->outbox() );
	}

	#[TestDox( 'leaves alone what others install, and what could not be unpacked' )]
	public function test_other_installs(): void {
		$guard = sequenzy()->get( Guard::class );
		$error = new WP_Error( 'incompatible_archive', 'No plugin.' );
		self::assertSame( $error, $guard->refuse_to_overwrite( $error ) );
		self::assertSame( WP_PLUGIN_DIR . '/woocommerce/', $guard->refuse_to_overwrite( WP_PLUGIN_DIR . '/woocommerce/' ) );
	}
}
