/** One of several, as a row that is clicked anywhere. */
export const Choice = ( {
	group,
	value,
	name,
	about,
	checked,
	disabled = false,
}: {
	group: string;
	value: string;
	name: string;
	about: string;
	checked: boolean;
	disabled?: boolean;
} ) => (
	<div className="choice">
		<input
			type="radio"
			id={ `${ group }-${ value }` }
			name={ group }
			value={ value }
			checked={ checked }
			disabled={ disabled }
			aria-describedby={ `${ group }-${ value }-about` }
		/>
		<div>
			<label htmlFor={ `${ group }-${ value }` }>{ name }</label>
			<small id={ `${ group }-${ value }-about` }>{ about }</small>
		</div>
	</div>
);
