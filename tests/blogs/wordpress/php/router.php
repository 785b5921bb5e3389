<?php
// PHP's built-in server asks this for every request: files as they are, the rest to WordPress.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');
$file = realpath($root . $path);
if ($file !== false && is_dir($file) && $path !== '/' && is_file("$file/index.php")) {
    $path = rtrim($path, '/') . '/index.php';
    $file .= '/index.php';
}
$inside = $file !== false && str_starts_with($file, $root . '/') && is_file($file);
if ($inside && !str_ends_with($file, '.php')) {
    return false;
}
if (!$inside) {
    $path = '/index.php';
    $file = "$root/index.php";
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path;
$_SERVER['SCRIPT_FILENAME'] = $file;
chdir(dirname($file));
require $file;
