import { controlRoutes } from '../../api/control-routes.ts';
import { openApiOf, type Operation } from '../../api/openapi.ts';
import type { Route } from '../../api/call.ts';
import { routes } from '../../api/routes.ts';
import { dashboard } from '../layout.tsx';
import { Badge, Panel } from '../parts.tsx';
import type { Shown, Visit } from '../visit.ts';

const everyRoute: readonly Route[] = [ ...routes, ...controlRoutes ];

export const openApiFile = ( { mock }: Visit ): Shown => ( {
	status: 200,
	type: 'json',
	text: JSON.stringify( openApiOf( everyRoute, mock.baseUrl() ), null, 2 ),
} );

export const apiPage = ( { mock }: Visit ): Shown => {
	const document = openApiOf( everyRoute, mock.baseUrl() );
	const operations = Object.entries( document.paths ).flatMap( ( [ path, methods ] ) =>
		Object.entries( methods ).map( ( [ method, operation ] ) => ( { path, method, operation } ) )
	);
	return dashboard(
		mock,
		{ section: 'api', title: 'API', intro: 'Everything this mock answers. What this dashboard does, you can do over the control API.' },
		<div className="stack">
			<p>
				<a className="button small" href="/openapi.json">
					openapi.json
				</a>
			</p>
			{ document.tags.map( ( { name, description } ) => {
				const own = operations.filter( ( { operation } ) => operation.tags.includes( name ) );
				return own.length === 0 ? null : (
					<Panel key={ name } id={ name } title={ name } aside={ <span className="quiet">{ description }</span> }>
						<ul className="rows">
							{ own.map( ( one ) => (
								<Row key={ one.operation.operationId } { ...one } schemas={ document.components.schemas } />
							) ) }
						</ul>
					</Panel>
				);
			} ) }
		</div>
	);
};

const Row = ( {
	path,
	method,
	operation,
	schemas,
}: {
	path: string;
	method: string;
	operation: Operation;
	schemas: Record< string, unknown >;
} ) => {
	const schema = Object.values( operation.requestBody?.content ?? {} )[ 0 ]
		?.schema?.$ref?.split( '/' )
		.at( -1 );
	return (
		<li id={ operation.operationId }>
			<span className="grow">
				<Badge tone={ method === 'get' ? 'good' : 'wait' }>{ method.toUpperCase() }</Badge> <b className="path">{ path }</b>
				<span className="sub">{ operation.summary }</span>
				{ ( operation.parameters?.length ?? 0 ) > 0 && (
					<span className="sub">
						{ ( operation.parameters ?? [] )
							.map( ( parameter ) =>
								parameter.description ? `${ parameter.name }: ${ parameter.description }` : parameter.name
							)
							.join( ' · ' ) }
					</span>
				) }
			</span>
			{ schema !== undefined && (
				<details className="raw">
					<summary>Message</summary>
					<pre tabIndex={ 0 } role="group" aria-label={ `Schema ${ schema }` }>
						{ JSON.stringify( schemas[ schema ], null, 2 ) }
					</pre>
				</details>
			) }
		</li>
	);
};
