/** Reference 9.4: lower case, spaces to hyphens, special characters removed; `VIP_User` becomes `vip-user`. */
export const normaliseTag = ( name: string ): string =>
	name
		.trim()
		.toLowerCase()
		.replace( /[\s_]+/g, '-' )
		.replace( /[^\p{Letter}\p{Number}-]/gu, '' )
		.replace( /-{2,}/g, '-' )
		.replace( /^-|-$/g, '' );
