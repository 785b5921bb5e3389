<?php
// WordPress loads this instead of its MySQL driver.
define('SQLITE_DB_DROPIN_VERSION', '1.8.0');
define('DATABASE_TYPE', 'sqlite');
define('DB_ENGINE', 'sqlite');
require_once ABSPATH . 'wp-content/plugins/sqlite-database-integration/wp-includes/sqlite/db.php';
