// Until its user names the new place.
export { yieldToEventLoop as othersGoFirst } from "./yieldToEventLoop";
