import type { Story } from './story.ts';

export interface Coverage {
	/** docs/qa/coverage.md. */
	readonly text: string;
	/** Claims that no step proves. */
	readonly unproven: readonly string[];
}

export function coverageOf( claims: Readonly< Record< string, string > >, stories: readonly Story[] ): Coverage {
	const proofs = new Map( Object.keys( claims ).map( ( id ) => [ id, [] as string[] ] ) );
	for ( const { name, steps } of stories ) {
		for ( const { title, proves = [] } of steps ) {
			proves.forEach( ( id ) => proofs.get( id )?.push( `**${ name }**: ${ title }` ) );
		}
	}
	const rows = [ ...proofs ].map(
		( [ id, steps ] ) => `| \`${ id }\` | ${ cell( claims[ id ] ?? '' ) } | ${ steps.map( cell ).join( '<br>' ) } |`
	);
	return {
		text: `${ head }\n${ rows.join( '\n' ) }\n`,
		unproven: [ ...proofs ].filter( ( [ , steps ] ) => steps.length === 0 ).map( ( [ id ] ) => id ),
	};
}

const cell = ( text: string ): string => text.replaceAll( '|', '\\|' );

const head = `# What the vendor's page says, and which step proves it

Written by \`npm run coverage\` from the stories in \`sandbox/scenarios\`; \`npm run check\` fails when it is out of date or a claim has no
proof. Play one with \`npm run scenario -- NAME\`. The page says that no form for back-in-stock requests comes with the vendor's plugin;
with ours one does.

| claim | in short | proven by |
|---|---|---|`;
