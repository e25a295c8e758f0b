/** The folder that holds the edition, relative to the project. Tests build other editions with the same code. */
export const contentFolder = process.env['DRAMATIS_CONTENT'] ?? 'content';

/** The folder for what one run leaves to the next, so that it need not be made again. It may be deleted at any time. */
export const cacheFolder = process.env['DRAMATIS_CACHE'] ?? '.cache/build';

/** Whether each page carries the content policy itself, for a host that cannot send headers. */
export const policyInPages = process.env['DRAMATIS_POLICY_IN_PAGES'] === 'yes';
