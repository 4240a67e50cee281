/** For tests of what uses Sequenzy: messages of the wire, and a running mock-sequenzy seen from outside. */
export { fixtures, type Examples, type Fixture, type Fixtures } from './testing/fixtures.ts';
export {
	createMockControl,
	type ClockState,
	type Fault,
	type MockClock,
	type MockControl,
	type MockControlOptions,
	type Reason,
	type RecordedEvent,
	type RecordedMail,
} from './testing/create-mock-control.ts';
export { EventsMissing, expectEvents, type ExpectedEvent } from './testing/expect-events.ts';
