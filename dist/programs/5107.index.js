export const id = 5107;
export const ids = [5107];
export const modules = {

/***/ 55107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configRepositoryUrl: () => (/* binding */ configRepositoryUrl)
/* harmony export */ });
/** Where GitHub shows the config repository: that of the input, else the job's own; undefined where it is kept elsewhere. */
function configRepositoryUrl(configRepository, { server, repository }) {
    const name = configRepository === undefined ? repository : nameOn(server, configRepository);
    return name === undefined ? undefined : `${server}/${name}`;
}
function nameOn(server, repository) {
    const name = repository.startsWith(`${server}/`) ? repository.slice(server.length + 1).replace(/\.git$/, '') : repository;
    return /^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(name) ? name : undefined;
}


/***/ })

};
