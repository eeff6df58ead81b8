# Letter & Spirit as a container: built with everything, run with what the server needs and nothing else.
# docs/operating.md says how to run it.

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npx -y pnpm@12 install --frozen-lockfile
RUN npx -y pnpm@12 build
# The same packages without those that only build and test.
RUN rm -rf node_modules client/node_modules server/node_modules shared/node_modules tests \
 && npx -y pnpm@12 install --frozen-lockfile --prod --filter @letter/server...

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production LETTER_DATA=/data
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/shared shared
COPY --from=build /app/server server
COPY --from=build /app/client/dist client/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 2567
# The root may be read-only: nothing is written but /data.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||2567)+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "server/src/main.ts"]
