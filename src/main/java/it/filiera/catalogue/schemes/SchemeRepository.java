package it.filiera.catalogue.schemes;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads schemes; they are few. */
interface SchemeRepository extends Repository<SchemeNode, String> {

    List<SchemeNode> findAll();

    List<SchemeNode> findAllById(Iterable<String> ids);
}
