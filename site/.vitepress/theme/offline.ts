/** Keep the site for use without a network. To be called once what the visitor waits for has been loaded. */
export function keepForOffline(): void {
  if (import.meta.env.PROD) void navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}service-worker.js`);
}

/** Keep the site once a page without a calculator has been loaded; the calculator says itself when it has answered. */
export function keepWhenLoaded(): void {
  // Safari has no idle callbacks.
  const whenIdle = (): unknown =>
    "requestIdleCallback" in window ? requestIdleCallback(keepForOffline) : setTimeout(keepForOffline);
  const begin = (): unknown => document.querySelector(".calculator") ?? whenIdle();
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin);
}
