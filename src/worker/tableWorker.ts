import { type Call, importServer } from "./importServer";

const receive = importServer((answer) => self.postMessage(answer));
self.onmessage = ({ data }: MessageEvent<Call>) => receive(data);
