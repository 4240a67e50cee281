/** Reads the answer to its end: Node itself breaks when a server hangs up on one that nobody reads (undici 5360). */
export async function statusOf( url: string ): Promise< number > {
	const answer = await fetch( url );
	await answer.arrayBuffer();
	return answer.status;
}
