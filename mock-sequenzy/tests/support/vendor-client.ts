import { createRequire } from 'node:module';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

export type ToolAnswer = { failed: boolean; content: any; text: string };

/** The vendor's own MCP server in front of the mock. The official client refuses answers that do not fit the vendor's schemas. */
export const vendorClient = async ( url: string, key = 'seq_user_test' ) => {
	const transport = new StdioClientTransport( {
		command: process.execPath,
		args: [ createRequire( import.meta.url ).resolve( '@sequenzy/mcp' ) ],
		env: { PATH: process.env.PATH ?? '', SEQUENZY_API_KEY: key, SEQUENZY_API_URL: url },
		stderr: 'ignore',
	} );
	const client = new Client( { name: 'mock-sequenzy-tests', version: '1.0.0' } );
	await client.connect( transport );
	await client.listTools();
	return {
		use: async ( name: string, args: Record< string, unknown > = {} ): Promise< ToolAnswer > => {
			const answer = await client.callTool( { name, arguments: args } );
			const [ first ] = answer.content as Array< { text?: string } >;
			return { failed: answer.isError === true, content: answer.structuredContent, text: first?.text ?? '' };
		},
		close: () => client.close(),
	};
};
