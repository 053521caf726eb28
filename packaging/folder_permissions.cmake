# Run by cpack on what it is about to pack: folders are everybody's to read. What makes them honours the umask of
# who builds, CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS or not.
file(CHMOD_RECURSE "${CPACK_TEMPORARY_DIRECTORY}" DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
