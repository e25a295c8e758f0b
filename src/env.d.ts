/// <reference types="astro/client" />

declare namespace astroHTML.JSX {
  interface AnchorHTMLAttributes {
    /** The id of the card that opens while the link holds the reader's interest. */
    interestfor?: string | undefined;
  }
}
