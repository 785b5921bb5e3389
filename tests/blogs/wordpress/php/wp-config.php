<?php
// One copy of WordPress serves many practice blogs; what differs comes from the environment.
$home = getenv('PRACTICE_HOME');
$url = getenv('PRACTICE_URL');
define('DB_NAME', 'practice');
define('DB_USER', '');
define('DB_PASSWORD', '');
define('DB_HOST', '');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('DB_DIR', "$home/database/");
define('DB_FILE', '.ht.sqlite');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define("{$name}_KEY", hash('sha256', "$home key $name"));
    define("{$name}_SALT", hash('sha256', "$home salt $name"));
}
define('WP_HOME', $url);
define('WP_SITEURL', $url);
// 'local' is what makes WordPress allow application passwords without https.
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('DISALLOW_FILE_MODS', true);
define('CONCATENATE_SCRIPTS', false);
define('WP_DEBUG', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) {
    define('ABSPATH', getenv('PRACTICE_FILES') . '/');
}
require_once ABSPATH . 'wp-settings.php';
