# One image for every worker; docker-compose.yml says which one a container runs.
FROM node:24-bookworm-slim AS build
WORKDIR /intray
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /intray
COPY --from=build --chown=node:node /intray/node_modules ./node_modules
COPY --from=build --chown=node:node /intray/dist ./dist
COPY --from=build --chown=node:node /intray/bin/intray.js ./bin/intray.js
COPY --from=build --chown=node:node /intray/seeds/vacancies ./seeds/vacancies
COPY --from=build --chown=node:node /intray/package.json /intray/LICENSE ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
CMD ["node", "dist/workers/web.js"]
