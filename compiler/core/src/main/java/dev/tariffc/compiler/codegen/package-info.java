/** From the meaning to Java; nobody else knows JavaPoet. */
@NullMarked
package dev.tariffc.compiler.codegen;

import org.jspecify.annotations.NullMarked;
