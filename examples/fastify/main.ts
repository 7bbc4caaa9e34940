import { service } from "./service.js";

const app = await service();
const address = await app.listen({ port: Number(process.env.PORT ?? 3000) });
console.log(`${address}/docs`);
