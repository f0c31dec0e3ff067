const MONARCHS = ['king', 'queen', 'emperor', 'emir', 'sultan'] as const;

/** Offices of heads of state, in English lower case as tenures and titles have them. */
export const HEADS_OF_STATE: readonly string[] = ['president', ...MONARCHS, 'supreme leader'];

/** Offices of those who stand at the head of a state or its government, or will. */
export const HEADS: readonly string[] = [...HEADS_OF_STATE, 'prime minister', 'chancellor', 'crown prince'];
