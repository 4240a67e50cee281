export async function createMockSequenzy( options: { port?: number; host?: string; dataFile?: string } ) {
	try {
		const name = 'mock-sequenzy';
		return await ( await import( name ) ).createMockSequenzy( options );
	} catch {
		return { url: 'http://127.0.0.1:9', dashboardUrl: 'http://127.0.0.1:9/dashboard', apiKey: '', close: async () => undefined };
	}
}
