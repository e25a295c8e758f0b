/** The size of a picture for sharing, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;
