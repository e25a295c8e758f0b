/** The folder that holds the edition, relative to the project. Tests build other editions with the same code. */
export const contentFolder = process.env['DRAMATIS_CONTENT'] ?? 'content';
