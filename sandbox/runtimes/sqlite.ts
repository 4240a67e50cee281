import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openZip } from '../resolve/zip.ts';

/** Unpacks the plugin that lets WordPress keep its data in SQLite, the same as Playground's. */
export function placeSqlite( folder: string ): void {
	const package_ = dirname( createRequire( import.meta.url ).resolve( '@wp-playground/cli/package.json' ) );
	const zip = openZip( join( package_, 'sqlite-database-integration.zip' ) );
	try {
		zip.unpack( 'plugin-sqlite-database-integration/', folder );
	} finally {
		zip.close();
	}
}
