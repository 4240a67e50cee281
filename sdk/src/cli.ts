/** The command `sequenzy-woocommerce`. A second Ctrl-C ends it at once. */
import { main } from './cli/main.ts';

const controller = new AbortController();
process.once( 'SIGINT', () => controller.abort() );

const { env, stdout, stderr } = process;
process.exitCode = await main( { args: process.argv.slice( 2 ), env, stdout, stderr, signal: controller.signal } );
