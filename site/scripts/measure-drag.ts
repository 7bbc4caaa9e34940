/**
 * Measure how long the calculator takes to answer while its marker is dragged: script, style and layout of each frame,
 * on the clock and in processor time. 95 of 100 frames must be within one of the screen.
 */
import { startSite } from "../test/browser.js";

const FRAME = 1000 / 60;
const PATHS = ["/calculator.html", "/ru/calculator.html#policy=ogpo-plus", "/kk/calculator.html#policy=ogpo-vts"];

const site = await startSite();
for (const path of PATHS) {
  const { page } = await site.open("/404.html", { viewport: { width: 1280, height: 900 } });
  await page.addInitScript(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) =>
      request((time) => {
        const begun = performance.now();
        callback(time);
        // Style and layout would follow at the end of the frame.
        document.body.getBoundingClientRect();
        frames.push(performance.now() - begun);
      });
  });
  await page.goto(site.origin + path);
  await page.locator(".calculator .marks li").first().waitFor();
  await page.locator(".calculator .stage").scrollIntoViewIfNeeded();
  const stage = await page.locator(".calculator .stage").boundingBox();
  if (stage === null) throw new Error("the chart is not on the page");
  const y = stage.y + stage.height / 2;
  const across = async (): Promise<void> => {
    await page.mouse.move(stage.x + 90, y);
    await page.mouse.down();
    await page.mouse.move(stage.x + stage.width - 40, y, { steps: 200 });
    await page.mouse.up();
  };
  await across();
  await page.evaluate("frames.length = 0");
  // The time of the processor, which other programs do not lengthen.
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
  const before = await spent();
  await across();
  const processor = (await spent()) - before;
  // The script above put the numbers there.
  const frames = ((await page.evaluate("frames")) as number[]).toSorted((a, b) => a - b);
  const at = (share: number): number => frames[Math.floor(frames.length * share)] ?? 0;
  const late = frames.filter((frame) => frame > FRAME).length;
  console.log(
    `${path}: ${frames.length} frames, median ${at(0.5).toFixed(1)} ms, 95% within ${at(0.95).toFixed(1)} ms, longest ${(frames.at(-1) ?? 0).toFixed(1)} ms, ${late} above ${FRAME.toFixed(1)} ms; ${(processor / frames.length).toFixed(1)} ms of processor time a frame, drawing included`,
  );
  if (at(0.95) > FRAME) process.exitCode = 1;
  await page.context().close();
}
await site.close();
