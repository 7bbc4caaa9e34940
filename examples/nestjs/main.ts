import { service } from "./service";

service().then((app) => app.listen(Number(process.env.PORT ?? 3000)));
